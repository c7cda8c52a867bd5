# SPDX-License-Identifier: EPL-2.0
"""Writes cmdlets.txt, the compact copy of the cmdlet facts, from a JSON array of cmdlets.

Usage: python3 compact.py CMDLETS.json > ../src/org/passerelle/powershell/reference/cmdlets.txt

The layout is described in the Javadoc of the class CmdletLine, which reads it. The result depends on the input alone.
"""
import json
import sys

PRODUCTS = {
    "Lync Server 2010": "0",
    "Lync Server 2013": "3",
    "Skype for Business Server 2015": "5",
    "Skype for Business Server 2019": "9",
    "Skype for Business Online": "O",
    "Microsoft Teams": "T",
}


def letters(products):
    # Other names (a never released product, cumulative updates of later products) carry no fact the project needs.
    return "".join(sorted({PRODUCTS[product] for product in products if product in PRODUCTS}))


def parameter(facts, types):
    flags = ("!" if facts["mandatory"] else "") + ("@" if facts["positional"] else "")
    kind = "" if facts["switch"] else ":" + str(types[facts["type"]])
    return flags + facts["name"] + kind


def line(cmdlet, types):
    sets = ";".join(
        s["name"] + "=" + ",".join(parameter(p, types) for p in s["parameters"]) for s in cmdlet["parameterSets"])
    known = {p["name"] for s in cmdlet["parameterSets"] for p in s["parameters"]}
    limits = ",".join(
        name + "=" + letters(products)
        for name, products in sorted(cmdlet.get("parameterApplicable", {}).items()) if name in known)
    aliases = ",".join(
        alias.strip() + "=" + name
        for name, listed in sorted(cmdlet.get("parameterAliases", {}).items()) if name in known
        for alias in listed.split(",") if alias.strip() not in known)
    return "|".join([cmdlet["name"], letters(cmdlet["applicable"]), "", sets, limits, aliases])


def main(path):
    with open(path, encoding="utf-8") as source:
        cmdlets = sorted(json.load(source), key=lambda c: c["name"].lower())
    names = sorted({p["type"] for c in cmdlets for s in c["parameterSets"] for p in s["parameters"]
                    if not p["switch"]})
    types = {name: index for index, name in enumerate(names)}
    print("types|" + "|".join(names))
    for cmdlet in cmdlets:
        print(line(cmdlet, types))


if __name__ == "__main__":
    main(sys.argv[1])
