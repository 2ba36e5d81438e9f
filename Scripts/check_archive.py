"""Runs eark-validator on a package without network: it reads its vocabularies from the net when it starts, although it
brings the very same files. Prints what is wrong, and fails on errors.

Its rule SIP14 cannot be kept in version 1.1.3: it asks every note of a CREATOR for an attribute NOTETYPE without
namespace, which the METS schema forbids, while its own CSIP16 asks for csip:NOTETYPE="SOFTWARE VERSION" in that very note.
The E-ARK SIP specification means the archival creator, who is ARCHIVIST here and has that note. It is printed, not counted."""
import sys
import urllib.request
from importlib.util import find_spec
from pathlib import Path

VOCABULARIES = Path(find_spec("eark_validator").origin).parent / "ipxml/resources/vocabs"
urllib.request.urlopen = lambda address: (VOCABULARIES / address.rsplit("/", 1)[-1]).read_bytes().splitlines()

from eark_validator.packages import PackageValidator  # noqa: E402

failed = False
for argument in sys.argv[1:]:
    report = PackageValidator(Path(argument)).validation_report
    messages = list(report.structure.messages)
    if report.metadata is not None:
        messages += report.metadata.schema_results.messages + report.metadata.schematron_results.messages
    for message in messages:
        print(f"{argument}: {message.severity.value}: {message.rule_id}: {message.message} ({message.location})")
    messages = [message for message in messages if message.rule_id != "SIP14"]
    wrong = not messages and report.metadata is None or any(m.severity.value.upper() == "ERROR" for m in messages)
    print(f"{argument}: {'INVALID' if wrong else 'VALID'}")
    failed = failed or wrong
sys.exit(failed)
