import AssessmentStore
import DelimitedText
import QuestionnaireFormat
import Reporting
import Scoring
import TerminalIO

extension ExitStatus {
  /// The status that fits an error of any target.
  init(for error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure.status
    case let error as StoreError: self.init(for: error.category)
    case TerminalError.closedPipe: self = .done
    case TerminalError.terminalGone: self = ExitStatus(code: 129)
    case is TerminalError: self = .inputOutput
    case ReportingError.unknownSubject: self = .noInput
    case ReportingError.unknownField: self = .usage
    case is DelimitedTextError, is QuestionnaireFormatError, is ReportingError, is ScoringError:
      self = .badData
    default: self = .software
    }
  }

  private init(for category: StoreErrorCategory) {
    switch category {
    case .missing: self = .noInput
    case .badFile: self = .badData
    case .refused: self = .refused
    case .cannotCreate: self = .cannotCreate
    case .inputOutput: self = .inputOutput
    case .temporary: self = .busy
    case .permission: self = .permission
    case .configuration: self = .configuration
    case .fault: self = .software
    }
  }
}
