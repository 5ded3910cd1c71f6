"""Checks JSON documents, one a line, against the JSON Schema with an independent validator.

    check_json.py SCHEMA FILE…

Prints how many documents each file has. Fails with the first document that is not valid, that has a member which the
schema does not know, or whose ranges do not lead to its texts.
"""

import copy
import json
import sys

import jsonschema


def strict(schema):
    """The schema, refusing members that it does not describe: a program of this version writes no others."""
    schema = copy.deepcopy(schema)
    for definition in schema["$defs"].values():
        definition["additionalProperties"] = False
    return schema


def ranges(value):
    """Every object that has a range, with its range in UTF-16."""
    if isinstance(value, dict):
        if "range" in value:
            yield value
        for inner in value.values():
            yield from ranges(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from ranges(inner)


def check_ranges(document, where):
    if "source" not in document:  # a consolidated text, which has no places in one text
        return
    source = document["source"]["text"]
    utf8, utf16 = source.encode("utf-8"), source.encode("utf-16-le")
    for value in ranges(document):
        start, end = value["range"]
        in_bytes = utf8[start:end].decode("utf-8")
        start, end = value["rangeUTF16"]
        in_units = utf16[2 * start : 2 * end].decode("utf-16-le")
        assert in_bytes == in_units, f"{where}: {value['range']} and {value['rangeUTF16']} differ"
        for piece in value.get("pieces", []):
            assert utf8[piece[0] : piece[1]].decode("utf-8") in in_bytes


def seen_members(value, found):
    if isinstance(value, dict):
        found.update(value)
        for inner in value.values():
            seen_members(inner, found)
    elif isinstance(value, list):
        for inner in value:
            seen_members(inner, found)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    for name, definition in schema["$defs"].items():
        for member, description in definition["properties"].items():
            assert description.get("description"), f"{name}.{member} has no description"
    validator = jsonschema.Draft202012Validator(strict(schema))
    for path in sys.argv[2:]:
        count = 0
        with open(path, encoding="utf-8") as file:
            for line in file:
                document = json.loads(line)
                count += 1
                where = f"{path}:{count} ({document.get('source', {}).get('name')})"
                error = jsonschema.exceptions.best_match(validator.iter_errors(document))
                assert error is None, f"{where}: {error.json_path}: {error.message}"
                check_ranges(document, where)
        print(f"{count} valid")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"check_json: {error}")
