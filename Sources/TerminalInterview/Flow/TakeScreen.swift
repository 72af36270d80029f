import AssessmentModel
import Interview
import Wording

/// What is asked before and after the questions; the names are the keys of lines in a pipe.
enum TakeKey: String, CaseIterable {
  case start
  case file
  case questionnaire
  case organisation
  case affiliate
  case cycle
  case language
  case audience
  case code
  case department
  case contributor
  case preparedBy = "prepared_by"
  case approvedBy = "approved_by"
  case position
  case approvedOn = "approved_on"
  case closing
  case confirm
  case resume
  case submit
  case afterwards
}

/// One of several things to choose by number.
struct TakeOption {
  /// What the choice means to the flow; in a pipe also a way to name it.
  let code: String
  let label: TakeText

  init(_ code: String, _ label: TakeText) {
    self.code = code
    self.label = label
  }
}

/// A choice by number.
struct TakeMenu {
  let key: TakeKey
  var title: TakeText?
  /// Numbered from 1.
  var options: [TakeOption]
  /// What number 0 means; nil when there is no 0.
  var zero: TakeOption?
  /// Whether a single option is taken without asking.
  var takesSingle = false
  /// The choice in a pipe where no line says otherwise; nil where a line is needed.
  var pipedCode: String?
}

/// A text to be typed.
struct TakeField {
  let key: TakeKey
  let prompt: TakeText
  /// Shown above the prompt.
  var title: TakeText?
  /// Texts to choose from by number.
  var known: [String] = []
  /// What Enter alone stands for; nil when Enter alone gives nothing.
  var usual: String?
  /// Whether the text is needed; where it is not, Enter alone goes on without it.
  var isNeeded = true
  /// Whether the text may have several lines and ends with a line that is a full stop.
  var hasSeveralLines = false
  /// The longest text, in Unicode scalars.
  var limit = InterviewLimits.longestName
  /// Why a text cannot be taken; nil when it can.
  var refusal: (String) -> TakeText? = { _ in nil }
}

/// Where the questions are entered.
enum QuestionsEntry: Equatable {
  /// At the step where the interview stands.
  case here
  /// At the first open one.
  case firstOpen
  /// At a list of answers.
  case review(ReviewFilter)
  /// At the list of modules.
  case modules
}

/// Why the questions were left.
enum QuestionsExit {
  case paused
  case submitting
}

/// What the flow needs from a renderer; one call is one exchange with the respondent.
///
/// Pausing, the end of the input and signals leave through a thrown `TakeStop`.
protocol TakeScreen: AnyObject {
  /// The language spoken now; a respondent can change it anywhere.
  var language: LanguageCode { get }
  /// How many columns a line may take.
  var columns: Int { get }

  /// From now on questions and names come from this questionnaire.
  func use(_ questionnaire: PublishedQuestionnaire)
  /// From now on the language is the one that an assessment brings, unless one was asked for.
  func use(_ language: LanguageCode)
  /// Shows paragraphs.
  func show(_ paragraphs: [TakeText]) throws
  /// Shows paragraphs and waits behind a prompt until they are read.
  func show(_ paragraphs: [TakeText], until prompt: TakeText) throws
  /// Shows a text that is laid out in lines already.
  func showLines(of text: String) throws
  /// Has one thing chosen and returns its code.
  func choose(_ menu: TakeMenu) throws -> String
  /// Has a text typed; nil when none was.
  func enter(_ field: TakeField) throws -> String?
  /// Says why what was entered last cannot be used; a pipe stops here.
  func refuse(_ key: TakeKey, _ reason: TakeText) throws
  /// Says that something could not be stored; whether to try again. A pipe rethrows the error.
  func triesAgain(after error: any Error) throws -> Bool
  /// Ends the conversation after its last exchange; a pipe refuses lines that are left over.
  func close() throws
  /// Leads through the questions until they are left.
  func ask(_ interview: TakenInterview, from entry: QuestionsEntry) throws -> QuestionsExit
}
