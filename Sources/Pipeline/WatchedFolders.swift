import Diagnostics
import LibPOSIX
import Validation

/// The folders whose files a check of the book looks at: the manuscript's and those of its assets, with all below
/// them, and those of files that it includes from elsewhere. Right for a broken book as well, as far as it can be
/// read, and for one that is not there yet.
package func foldersToWatch(for plan: Plan) -> [String] {
  var report = Report()
  guard let manuscript = try? ManuscriptLocation.locate(plan.manuscript, report: &report) else {
    var folder = plan.manuscript
    while !isDirectory(folder), folder != ".", folder != "/" { folder = parentFolder(of: folder) }
    return folder == plan.manuscript ? folders(from: folder, limit: mostFolders) : [folder]
  }
  let trees = [manuscript.folder] + manuscript.assetFolders
  let below = trees.flatMap { folders(from: $0, limit: mostFolders) }
  return (Set(below).union(foldersOfInclusions(in: manuscript))).sorted()
}

/// A manuscript has a few; who starts in a home folder by mistake has a hundred thousand.
private let mostFolders = 2000
