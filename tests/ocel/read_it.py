"""Run by PM4Py's own Python (-W error): read the file, flatten it on the cases, print what was found as JSON."""

import json
import sys

import pm4py

log = pm4py.read_ocel2_json(sys.argv[1])
flat = pm4py.ocel_flattening(log, "case")
print(
    json.dumps(
        {
            "events": len(log.events),
            "objects": log.objects["ocel:type"].value_counts().to_dict(),
            "activities": log.events["ocel:activity"].value_counts().to_dict(),
            "relations": len(log.relations),
            "o2o": len(log.o2o),
            "cases": int(flat["case:concept:name"].nunique()),
            "flat": len(flat),
        }
    )
)
