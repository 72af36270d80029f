import AssessmentModel

/// Finds where what is declared and what differs do not fit.
struct ChangeCheck {
  let versions: VersionPair
  let differences: QuestionnaireDiff

  private var since: VersionNumber { versions.old.version }

  /// The findings, those on the versions as a whole first, then in questionnaire order.
  func findings() -> [ChangeFinding] {
    if let mismatch { return [mismatch] }
    let before = Dictionary(
      versions.old.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let differing = Dictionary(
      differences.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return sameNumber() + rewordedScales()
      + versions.new.items.flatMap { item -> [ChangeFinding] in
        let declared = item.changes.filter { $0.since >= since }
        guard let old = before[item.id] else { return added(item, declared) }
        return dropped(item, old) + kept(item, old, declared, differing[item.id])
      }
  }

  // MARK: - Versions

  /// Why the versions cannot be compared at all; nil when they can.
  private var mismatch: ChangeFinding? {
    let old = differences.from
    let new = differences.to
    if old.id != new.id {
      return error(
        nil, "'\(new.id)' is another questionnaire than '\(old.id)'; compare versions of one")
    }
    if new.version < old.version {
      return error(nil, "version \(new.version) is the earlier one; name \(old.version) second")
    }
    let base = versions.new.baseLanguage
    guard !versions.languages.old.contains(base) else { return nil }
    return error(
      nil,
      """
      version \(since) has no texts in '\(base)', so nothing can be compared; add the language to \
      it first, or keep '\(versions.old.baseLanguage)' as the base language
      """)
  }

  private func sameNumber() -> [ChangeFinding] {
    let number = differences.to.version
    guard number == since, hasOtherContent else { return [] }
    return [
      error(nil, "both are version \(number), but they differ; give the later one a higher number")
    ]
  }

  /// Whether more than a language differs, which may be added to a published version.
  private var hasOtherContent: Bool {
    !differences.modules.isEmpty || !differences.frame.texts.isEmpty
      || differences.frame.settings.contains { $0.name != FrameSettings.languages }
  }

  /// Scales whose options have the same codes and points in other words, beyond a slip.
  private func rewordedScales() -> [ChangeFinding] {
    let texts = differences.frame.texts.filter { $0.language == versions.new.baseLanguage }
    return versions.new.scales.filter { scale in
      guard versions.old.scale(scale.id).map(scale.isAnswered(like:)) == true else { return false }
      let keys = scale.options.flatMap {
        [TextKey.label(of: $0.code, in: scale.id), .anchor(of: $0.code, in: scale.id)]
      }
      let own = texts.filter { keys.contains($0.key) }
      let before = own.compactMap(\.before)
      // A letter is a slip, but not where it was the label of another option.
      return own.contains { text in
        !TextProximity.isCorrection(text) || text.after.map(before.contains) == true
      }
    }.map { scale in
      warning(
        nil,
        """
        the labels or anchors of scale '\(scale.id)' differ from version \(since), so an earlier \
        answer may mean something else; if it does, give the scale a new id and declare \
        'rescaled' at its items
        """)
    }
  }

  // MARK: - Items

  /// Declarations that the earlier version has and the later one lost.
  private func dropped(_ item: Item, _ old: Item) -> [ChangeFinding] {
    old.changes.filter { !item.changes.contains($0) }.map { change in
      error(
        item.id,
        """
        version \(since) declares 'change: \(change)', which is no longer there; take it over, \
        because comparisons with earlier versions read it
        """)
    }
  }

  /// An item that the earlier version lacks may only declare which one it replaces.
  private func added(_ item: Item, _ declared: [ItemChange]) -> [ChangeFinding] {
    let known = versions.old.items.map(\.id.rawValue)
    return declared.filter { $0.since == since }.compactMap { change in
      guard case .changed(let replaced) = change.kind else {
        return warning(
          item.id,
          """
          '\(change.kind.word.rawValue)' is declared, but version \(since) has no such item; \
          remove the declaration
          """)
      }
      guard !known.contains(replaced.rawValue) else { return nil }
      let fault = "version \(since) has no item '\(replaced)' to be replaced"
      return error(item.id, Unknown.sentence(fault, replaced.rawValue, known))
    }
  }

  private func kept(
    _ item: Item, _ old: Item, _ declared: [ItemChange], _ difference: ItemDifference?
  ) -> [ChangeFinding] {
    if declared.contains(where: { $0.kind.word == .changed }) {
      return [
        error(
          item.id,
          "version \(since) has this id already; an item with a changed meaning needs a new one")
      ]
    }
    let proposal = ChangeProposal(versions: versions, old: old, new: item)
    let texts = difference?.differences.texts ?? []
    let needed = proposal.needed(for: texts)
    let words = proposal.declared
    let isOther = proposal.asksOtherQuestion && !words.contains(.clarified)
    if let needed, case .rescaled = needed.kind {
      return rescaled(item, proposal.oldScale, words.contains(.rescaled), needed)
        + (isOther ? [otherQuestion(item)] : [])
    }
    let differs = needed != nil || proposal.asksOtherQuestion
    var findings = unneeded(item, declared, differs: differs)
    if isOther {
      findings.append(otherQuestion(item))
    } else if let needed, !proposal.asksOtherQuestion {
      findings += text(item, words, needed, texts)
    }
    return findings
  }

  /// Declarations for which nothing differs.
  private func unneeded(
    _ item: Item, _ declared: [ItemChange], differs: Bool
  ) -> [ChangeFinding] {
    declared.filter { $0.since == since }.compactMap { change in
      let word = change.kind.word
      if word == .rescaled {
        return warning(
          item.id, "'rescaled' is declared, but the scale is the same; remove the declaration")
      }
      guard !differs else { return nil }
      return warning(
        item.id, "'\(word.rawValue)' is declared, but no text differs; remove the declaration")
    }
  }

  private func otherQuestion(_ item: Item) -> ChangeFinding {
    error(
      item.id,
      """
      audience, part or period differ from version \(since), which makes it another question; \
      give it a new id with 'change: {since: \(since), kind: changed, of: \(item.id)}', or declare \
      'clarified' if it is the same
      """)
  }

  /// How a declaration is written at an item, beside those it has.
  private func declaring(_ change: ItemChange, at item: Item) -> String {
    guard !item.changes.isEmpty else { return "add 'change: \(change)'" }
    let list = (item.changes + [change]).map(\.description).joined(separator: ", ")
    return "write 'change: [\(list)]'"
  }

  private func text(
    _ item: Item, _ words: Set<ItemChangeWord>, _ needed: ItemChange,
    _ texts: [TextDifference]
  ) -> [ChangeFinding] {
    if words.isEmpty {
      let isBase = texts.contains { $0.language == versions.new.baseLanguage }
      let what = isBase ? "the text" : "a translation"
      let message = """
        \(what) differs from version \(since) and nothing is declared; \(declaring(needed, at: item)) \
        if that fits
        """
      return [isBase ? error(item.id, message) : warning(item.id, message)]
    }
    guard words == [.corrected], needed.kind == .clarified else { return [] }
    return [
      warning(
        item.id,
        """
        'corrected' is declared, but more than a slip differs; declare 'clarified' if a reader \
        could notice
        """)
    ]
  }

  // MARK: - Scales

  private func rescaled(
    _ item: Item, _ scale: Scale, _ isDeclared: Bool, _ proposal: ItemChange
  ) -> [ChangeFinding] {
    guard isDeclared, case .rescaled(let map)? = versions.relations[item.id] else {
      return [
        error(
          item.id,
          """
          the scale differs from version \(since) and no map is declared; add \
          'change: \(proposal)', with the options checked, or give the item a new id
          """)
      ]
    }
    let options = scale.options.map(\.code)
    let missing = options.filter { map[$0] == nil }
    let unknown = map.keys.filter { !options.contains($0) }.sorted()
    return missing.map {
      error(item.id, "the map of 'rescaled' lacks option '\($0)' of version \(since); add it")
    }
      + unknown.map {
        error(
          item.id,
          Unknown.sentence(
            "the map of 'rescaled' has '\($0)', which is no option in version \(since)",
            $0.rawValue, options.map(\.rawValue)))
      }
  }

  private func error(_ item: ItemID?, _ message: String) -> ChangeFinding {
    ChangeFinding(item: item, severity: .error, message: message)
  }

  private func warning(_ item: ItemID?, _ message: String) -> ChangeFinding {
    ChangeFinding(item: item, severity: .warning, message: message)
  }
}
