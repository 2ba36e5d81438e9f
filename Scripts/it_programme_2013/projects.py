"""All projects, in the order of their ids."""
from . import (projects_cooperation, projects_information, projects_other, projects_service, projects_service_later,
               projects_use)

PROJECTS = sorted(
    (p for m in (projects_service, projects_service_later, projects_information, projects_use, projects_cooperation,
                 projects_other) for p in m.PROJECTS), key=lambda p: p.id)
BY_ID = {p.id: p for p in PROJECTS}
