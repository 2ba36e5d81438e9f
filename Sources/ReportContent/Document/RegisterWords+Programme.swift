public import ProgrammeModel

extension RegisterWords {
  /// What people have written into a programme, in Swedish; `nil` for a report in Swedish, where nothing needs a mark.
  public init?(_ programme: Programme, for language: Language) {
    guard language != .swedish else { return nil }
    self.init(programme.namesAndTexts, in: .swedish)
  }
}

extension Programme {
  /// Every name and free text that a report may print; texts for sections carry their own language.
  fileprivate var namesAndTexts: [String] {
    var texts = structureTexts
    texts += projectTexts
    texts += benefitTexts
    texts += decisionTexts
    texts += followUpTexts
    texts += deliveryTexts
    texts += auditTexts
    return texts
  }

  private var structureTexts: [String] {
    var texts: [String] = plans.flatMap { [$0.name, $0.description] }
    texts += nodes.flatMap { [$0.name, $0.kind] }
    texts += portfolios.map(\.purpose)
    texts += organisations.map(\.name)
    texts += goals.flatMap { [$0.name, $0.level] }
    texts += persons.map(\.position)
    texts += frames.flatMap { [$0.remark, $0.decision] }
    texts += financingNeeds.flatMap { [$0.name, $0.statement, $0.footnote] }
    texts += reportHeads.map(\.sender)
    return texts
  }

  private var projectTexts: [String] {
    var texts: [String] = projects.flatMap {
      [$0.name, $0.purpose, $0.process, $0.hypothesis, $0.stopCriterion, $0.userNeed, $0.supportChannel]
    }
    texts += projectGoals.map(\.motive)
    texts += milestones.map(\.name)
    texts += checklistPoints.flatMap { [$0.point, $0.evidence] }
    texts += applications.flatMap { [$0.consideredSolutions, $0.exceptionMotive, $0.mandatoryReason] }
    texts += responsibilities.map(\.position)
    texts += transitions.map(\.remark)
    texts += gateDemands.map(\.text)
    texts += resourceNeeds.map(\.skill)
    texts += reportsBack.map(\.evidence)
    return texts
  }

  private var benefitTexts: [String] {
    var texts: [String] = benefits.flatMap {
      [$0.name, $0.how, $0.when, $0.stakeholder, $0.dataSource, $0.followUp, $0.vulnerableGroup.value ?? ""]
    }
    texts += caseCosts.flatMap { [$0.item, $0.name] }
    texts += benefitCases.flatMap { [$0.reason, $0.decision] }
    texts += takingsHome.map(\.decision)
    texts += outcomeApprovals.map(\.role)
    return texts
  }

  private var decisionTexts: [String] {
    var texts: [String] = decisions.flatMap { [$0.decider, $0.condition, $0.basis, $0.description] }
    texts += agreements.flatMap { [$0.supplier, $0.decider] }
    texts += delegations.flatMap { [$0.role, $0.scope, $0.condition, $0.decision] }
    texts += thresholds.flatMap { [$0.motive, $0.decision] }
    texts += secrecyMarks.flatMap { [$0.ground, $0.decider, $0.decision] }
    return texts
  }

  private var followUpTexts: [String] {
    var texts: [String] = deviations.flatMap { [$0.cause, $0.action, $0.responsible] }
    texts += risks.flatMap { [$0.description, $0.owner, $0.measure] }
    texts += statusReports.map(\.comment)
    texts += assessments.flatMap { [$0.motive, $0.decidedBy] }
    texts += strategyMeasures.flatMap { [$0.name, $0.area, $0.serviceArea, $0.owner.value ?? ""] }
    return texts
  }

  private var deliveryTexts: [String] {
    var texts: [String] = services.flatMap {
      [$0.name, $0.process, $0.buildingBlocks, $0.replaces, $0.supportChannel]
    }
    texts += serviceChanges.map(\.description)
    texts += licenceCounts.map(\.product)
    for indicator in indicators {
      texts += [indicator.name, indicator.definition, indicator.numerator, indicator.denominator, indicator.unit]
      texts += [indicator.calculation, indicator.dataSource, indicator.owner]
    }
    return texts
  }

  private var auditTexts: [String] {
    var texts: [String] = reviews.flatMap { [$0.name, $0.auditor] }
    texts += reviewQuestions.map(\.question)
    for recommendation in recommendations {
      texts.append(recommendation.text)
      texts += [recommendation.ownerRole, recommendation.answer, recommendation.evidence].compactMap(\.value)
    }
    texts += recommendationFollowUps.flatMap { [$0.role, $0.comment, $0.evidence] }
    texts += acceptedFindings.flatMap { [$0.motive, $0.role, $0.decision] }
    texts += findingAnswers.flatMap { [$0.answer, $0.action, $0.role] }
    return texts
  }
}
