/// Headings and labels of reports.
public enum ReportPhrase: String, Phrase {
  /// Heading of a report.
  case title
  /// The purpose line, on every report.
  case purpose
  /// Which version was answered.
  case questionnaire
  /// State of the assessment.
  case submitted
  /// State of the assessment.
  case draft
  /// Approval.
  case preparedBy
  /// Approval.
  case approvedBy
  /// The cycle is open.
  case preliminary
  /// Below a preliminary report.
  case preliminaryNote
  /// A row.
  case overall
  /// A column.
  case group
  /// A column.
  case module
  /// A column.
  case topic
  /// A column.
  case item
  /// A column.
  case name
  /// A column: overall, group, module or topic.
  case level
  /// A column.
  case score
  /// A column.
  case band
  /// A column.
  case coverage
  /// A column.
  case low
  /// A column.
  case high
  /// A column.
  case declared
  /// A column.
  case supported
  /// A column.
  case asked
  /// A column.
  case applicable
  /// A column.
  case answered
  /// A column.
  case notApplicable
  /// A column.
  case doneByParent
  /// A column.
  case collecting
  /// A column.
  case blank
  /// A column.
  case notObserved
  /// A column.
  case declined
  /// A column.
  case flags
  /// A column.
  case answer
  /// A column.
  case reason
  /// A column.
  case note
  /// A column.
  case comment
  /// A column.
  case evidence
  /// A column.
  case kind
  /// A column.
  case reference
  /// A column.
  case date
  /// A column.
  case heldBy
  /// A column.
  case contributor
  /// A column.
  case weight
  /// A column.
  case points
  /// Beside a figure of several modules.
  case modulesRated
  /// A flag.
  case partlyApplicable
  /// A flag.
  case criticalLow
  /// A flag.
  case criticalOpen
  /// A critical question that does not apply.
  case criticalExcluded
  /// A flag that stands for several questions.
  case flagCount
  /// Heading of the list of flags.
  case criticalTitle
  /// A line of that list.
  case criticalRow
  /// Below a table of scores.
  case scoreNote
  /// A column.
  case id
  /// A column.
  case status
  /// A column: how many questions apply, beside how many are answered.
  case outOf
  /// A column: the score if everything left out as not applicable had no points.
  case exclusionsAsZero
  /// A row of one part of a module: the person's own conduct.
  case partOwn
  /// A row of one part of a module: what the person sees.
  case partSeen
  /// The cycle is closed.
  case published
  /// Which version was answered, with the start of its digest.
  case questionnaireDigest
  /// Below a report whose assessment holds answers that count nowhere.
  case answersOutside
  /// Two texts one after the other that may hold commas themselves.
  case series
}
