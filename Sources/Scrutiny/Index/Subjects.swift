import Appraisal
import ProgrammeModel

extension Subject {
  static func project(_ project: Project) -> Subject { Subject(.project, project.id.rawValue) }
  static func benefit(_ benefit: Benefit) -> Subject { Subject(.benefit, benefit.id.rawValue) }
  static func decision(_ decision: Decision) -> Subject { Subject(.decision, decision.id.rawValue) }
  static func agreement(_ agreement: Agreement) -> Subject { Subject(.agreement, agreement.id.rawValue) }
  static func node(_ node: Identifier<StructureNode>) -> Subject { Subject(.node, node.rawValue) }
  static func service(_ service: ITService) -> Subject { Subject(.service, service.id.rawValue) }
}
