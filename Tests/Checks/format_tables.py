"""Makes the tables of Docs/Format.md and Docs/Amendments.md from the JSON Schemas.

    format_tables.py SCHEMA GUIDE [--write]

Fails where the tables in GUIDE, between its two comments, are others than SCHEMA says; with --write puts them there.
"""

import json
import sys

BEGIN = "<!-- Made from the schema by Tests/Checks/format_tables.py -->\n"
END = "<!-- End of what is made from the schema -->\n"
ORDER = ["Document", "Consolidation", "Source", "Work", "Header", "Title", "Preamble", "Block", "Label"]


def kind(schema):
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return f"[{name}](#{name.lower()})"
    if "enum" in schema:
        return "one of " + " ".join(f"`{value}`" for value in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if schema["type"] == "array":
        inner = kind(schema["items"])
        if schema.get("maxItems") == 2 and schema["items"].get("type") == "integer":
            return "range"
        return f"array of {inner if inner.startswith('[') else inner + 's'}" if inner != "range" else "array of ranges"
    return schema["type"]


def tables(schema):
    found = schema["$defs"]
    names = [name for name in ORDER if name in found] + sorted(name for name in found if name not in ORDER)
    for name in names:
        definition = schema["$defs"][name]
        yield f"### {name}\n\n{definition['description']}\n\n| member | | type | meaning |\n| --- | --- | --- | --- |\n"
        for member, inner in definition["properties"].items():
            need = "" if member in definition["required"] else "if any"
            yield f"| `{member}` | {need} | {kind(inner)} | {inner['description']} |\n"
        yield "\n"


def main():
    schema_path, guide_path, *options = sys.argv[1:]
    with open(schema_path, encoding="utf-8") as file:
        made = BEGIN + "\n" + "".join(tables(json.load(file))) + END
    with open(guide_path, encoding="utf-8") as file:
        guide = file.read()
    start, end = guide.index(BEGIN), guide.index(END) + len(END)
    if options == ["--write"]:
        with open(guide_path, "w", encoding="utf-8") as file:
            file.write(guide[:start] + made + guide[end:])
    elif guide[start:end] != made:
        sys.exit(f"format_tables: {guide_path} has other tables than the schema: run it with --write.")


if __name__ == "__main__":
    main()
