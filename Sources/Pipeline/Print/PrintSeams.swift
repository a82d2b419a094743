import Diagnostics
import LibPOSIX
import Linking

// The seams to modules that look at a finished edition, or make something else beside it.

/// The seam to `PDFReading` and `WordChecking`: every word of the manuscript is on the pages, which are counted.
func compareWords(
  of editions: [TypesetEdition], with linked: LinkedBook, report: inout Report
) throws(Stopped) -> [TypesetEdition] { editions }

/// The seam to the record of where each page begins; nil for none.
func pageRecord(of edition: Int, _ editions: [TypesetEdition], in folder: String) -> FolderEntry? { nil }

/// The seam to `PagedMedia`: the files of the folder, none where it is not to be made.
func pagedMedia(
  of linked: LinkedBook, on ground: Groundwork, report: inout Report
) throws(Stopped) -> [FolderEntry] { [] }
