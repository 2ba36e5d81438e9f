"""Decisions on secrecy, as a delivery of their own after the last report; their grounds are invented like all else."""

MARKS = (
    ("SK1", "avtal", "värde", "AV1008", "", "OSL 31 kap. 16 §", "2021-12-31"),
    ("SK2", "avtal", "optioner", "AV1008", "", "OSL 31 kap. 16 §", "2021-12-31"),
    ("SK3", "utfall", "belopp", "P1011", "2018T2", "OSL 19 kap. 3 §", ""),
    ("SK4", "incidenter", "", "I2018T2-25", "", "OSL 18 kap. 8 §", ""),
    ("SK5", "risker", "beskrivning", "P1009", "2018T2", "OSL 18 kap. 8 §", ""),
    ("SK6", "avtal", "värde", "AV1001", "", "OSL 19 kap. 3 §", "2018-12-31"),
)
"""The last one has ended: its value is open again."""


def add(delivery):
    for number, (mark, table, column, subject, period, ground, until) in enumerate(MARKS, 1):
        delivery.add("sekretess", sekretess_id=mark, tabell=table, kolumn=column, objekt=subject, period=period or None,
                     lagrum=ground, beslutat_av="stadsdirektören", beslut=f"051-{300 + number}/2019",
                     **{"från": "2016-06-02" if table == "avtal" else "2018-10-13", "till": until or None})
