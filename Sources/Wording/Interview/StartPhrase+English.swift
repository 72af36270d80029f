extension StartPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .noOpenCycle: "No self-check is set up on this computer yet. How do you want to start?"
    case .startWithFile: "I have a file from the organisers"
    case .startSetUp: "Set one up here (organisation, company, year)"
    case .startTryOut: "Try it out; nothing is stored"
    case .filePrompt: "Name of the file, or Enter to go back:"
    case .severalOpen: "More than one self-check is open here. Which one?"
    case .questionnaireQuestion: "Which questionnaire?"
    case .organisationPrompt: "Name of the organisation or group:"
    case .companyPrompt: "Name of your company:"
    case .yearPrompt: "Year of the self-check, four digits:"
    case .yearRefused: "'{text}' is not a year. Type four digits."
    case .setUpDone: "Set up: {organisation}, {affiliate}, {cycle}."
    case .trialNotice: "This is a trial. Nothing you answer is stored."
    case .trialEnded: "End of the trial. Nothing was stored."
    case .audienceQuestion: "Whom do you answer for?"
    case .firstPagePrompt: "Press Enter to go on, or type pause to stop here:"
    case .codeShown: "Your own code: {code}"
    case .codeOnce:
      "It is shown only this once and kept nowhere in readable form. Write it down. You need it "
        + "to go on elsewhere, to correct your answers and to see your result."
    case .codeNotAskedHere: "On this computer it is not asked again."
    case .codeWrittenPrompt: "Press Enter when you have written it down:"
    case .codePrompt: "Your own code, ten digits, or Enter to start anew:"
    case .codeMistyped:
      "This code cannot be right: one of its ten digits is missing, wrong or swapped. Check it and type "
        + "it again."
    case .codeUnknown:
      "No answers here belong to this code. Check it, or press Enter to start anew."
    case .departmentQuestion: "Which department do you work in?"
    case .departmentNotSaid: "I would rather not say"
    case .contributorPrompt: "Your name or function, as colleagues will see it beside your answers:"
    case .confirmPerson: "{affiliate}, {cycle}, department: {department}. Is this right?"
    case .confirmPlace: "{affiliate}, {cycle}. Is this right?"
    case .confirmContributor: "{affiliate}, {cycle}, answered by {name}. Is this right?"
    case .chooseAgain: "Then choose again."
    case .routingIntroduction:
      "First, {count} {count|question|questions} about your work. What is not part of it is "
        + "left out."
    case .routingQuestion: "{number} of {total}, {module}. {question}"
    case .routingDone:
      "You are asked {questions} {questions|question|questions}. {Word_modules}: {modules}."
    }
  }
}
