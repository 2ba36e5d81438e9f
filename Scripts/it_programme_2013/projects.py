"""All projects, in the order of their ids."""
from . import (projects_cooperation, projects_information, projects_other, projects_service, projects_service_later,
               projects_use)

PROJECTS = sorted(
    (p for m in (projects_service, projects_service_later, projects_information, projects_use, projects_cooperation,
                 projects_other) for p in m.PROJECTS), key=lambda p: p.id)
BY_ID = {p.id: p for p in PROJECTS}
BENEFITS = [b for p in PROJECTS for b in p.benefits]


def with_quirk(quirk):
    """The project that shows something; exactly one."""
    found = [p for p in PROJECTS if quirk in p.quirks]
    if len(found) != 1:
        raise ValueError(f"{quirk}: {found}")
    return found[0]
