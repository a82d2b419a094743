import Diagnostics
import XMLReading

/// The folders of the files that a manuscript includes, or would include if they were there.
package func foldersOfInclusions(in manuscript: ManuscriptLocation) -> Set<String> {
  var report = Report()
  let files = findFiles(of: manuscript, threads: 1, report: &report)
  var folders: Set<String> = []
  for document in files.documents {
    let folder = parentFolder(of: document.path)
    folders.insert(folder)
    for inclusion in Inclusion.all(in: document, report: &report).found {
      folders.insert(parentFolder(of: inclusion.path))
    }
  }
  return folders
}
