import AssessmentModel

extension QuestionnaireSource {
  /// The structure, with the modules in the order of the groups.
  var questionnaire: Questionnaire {
    let modules = Dictionary(
      self.modules.map { ($0.value.id, $0.model) }, uniquingKeysWith: { first, _ in first })
    var questionnaire = frame.head
    questionnaire.audiences = frame.audiences.map(\.value)
    questionnaire.periods = frame.periods.map(\.value)
    questionnaire.groups = frame.groups.map { group in
      ModuleGroup(id: group.id, modules: group.modules.compactMap { modules[$0.id] })
    }
    questionnaire.scales = frame.scales.map(\.value)
    questionnaire.notApplicableReasons = frame.reasons.map(\.value)
    questionnaire.bands = frame.bands.map(\.value)
    questionnaire.policy = frame.policy.value
    questionnaire.standards = standards.map(\.value)
    return questionnaire
  }
}

extension ModuleSource {
  /// The module with its topics and items.
  fileprivate var model: PracticeModule {
    var module = value
    module.topics = topics.map { topic in
      var value = topic.value
      value.items = topic.items.map(\.value)
      return value
    }
    return module
  }
}
