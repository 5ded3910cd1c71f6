#!/usr/bin/env python3
"""Compares what graph.py has written with a local graph: works, edges, citations and ranks must be the same.

    compare.py OUT g.db ranks.csv

`ranks.csv` is `vanban graph rank --limit 0 --format csv --db g.db`. Needs DuckDB, which reads Parquet. The exit code is
1 where something differs.
"""

import csv
import sqlite3
import sys

import duckdb

WORKS = "identifier, is_complete, in_corpus, kind, number, year, date, issuer, {body}, title"
EDGES = "citing, relation, cited, mentions"
CITATIONS = "path, ordinal, citing, cited, how, relation, line, start, {end}"


def main():
    out, graph, ranks = sys.argv[1:4]
    read = lambda name, columns: duckdb.sql(f"SELECT {columns} FROM read_parquet('{out}/{name}/*.parquet')").fetchall()
    db = sqlite3.connect(f"file:{graph}?mode=ro", uri=True)
    failed = False
    for name, here, there in [
        ("works", WORKS.format(body="body"), WORKS.format(body="body_key")),
        ("edges", EDGES, EDGES),
        ("citations", CITATIONS.format(end='"end"'), CITATIONS.format(end="end")),
    ]:
        failed |= report(name, set(read(name, here)), set(db.execute(f"SELECT {there} FROM {name}")))
    with open(ranks, encoding="utf-8", newline="") as file:
        local = {row["identifier"]: float(row["score"]) for row in csv.DictReader(file)}
    found = dict(read("ranks", "identifier, rank"))
    far = [name for name in local.keys() | found.keys() if abs(local.get(name, -1) - found.get(name, -1)) > 1e-6]
    print(f"ranks: {len(found)}, {len(far)} differ by more than 1e-6")
    sys.exit(1 if failed or far else 0)


def report(name, spark_rows, local_rows):
    only_spark, only_local = spark_rows - local_rows, local_rows - spark_rows
    print(f"{name}: {len(spark_rows)} by Spark, {len(local_rows)} in the local graph, {len(only_spark | only_local)} differ")
    for side, differing in [("Spark", only_spark), ("local", only_local)]:
        for row in sorted(differing, key=str)[:10]:
            print(f"  only {side}: {row}")
    return bool(only_spark or only_local)


if __name__ == "__main__":
    main()
