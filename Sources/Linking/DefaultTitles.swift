package import BookModel
package import GeneratedText

/// What a division is called where the author gave it no title.
package func defaultTitle(of division: Division, text: GeneratedText) -> String? {
  division.usualTitle.map { defaultTitle($0, text: text) }
}

private func defaultTitle(_ usual: UsualTitle, text: GeneratedText) -> String {
  switch usual {
  case .preface: text(.preface)
  case .dedication: text(.dedication)
  case .acknowledgements: text(.acknowledgements)
  case .colophon: text(.colophon)
  case .glossary: text(.glossary)
  case .bibliography: text(.bibliography)
  case .index: text(.index)
  case .synopsis: text(.synopsis)
  }
}

/// What stands over a group without a title of its own, where something has to.
package func defaultTitle(of group: Group, text: GeneratedText) -> String? {
  switch group.name {
  case "abstract": text(.abstract)
  case "legalnotice": text(.legalNotice)
  case "tasksummary": text(.taskSummary)
  case "taskprerequisites": text(.taskPrerequisites)
  case "taskrelated": text(.taskRelated)
  default: nil
  }
}
