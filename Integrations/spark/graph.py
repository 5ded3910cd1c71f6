#!/usr/bin/env python3
"""The citation graph of a corpus by Apache Spark: for more documents than one machine reads.

    spark-submit --py-files facts.py graph.py --files paths.txt --out OUT --vanban /usr/local/bin/vanban

`paths.txt` names a document a line; every worker must reach these paths and have `vanban`. `vanban parse` runs as a
piped filter over the partitions. Written as Parquet: documents, citations (with citing and cited work), works, edges and
ranks, by the rules of the local graph (Docs/Graph.md), which gives the same.
"""

import argparse
import os
import shlex
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, IntegerType, StringType, StructField, StructType

import facts

TEXTS = lambda *names: [StructField(name, StringType()) for name in names]
NUMBERS = lambda *names: [StructField(name, IntegerType()) for name in names]
LIST = lambda name: [StructField(name, ArrayType(StringType()))]
IDENTITY = TEXTS("identifier", "missing", "kind", "number", "date", "issuer", "title") + NUMBERS("year") + LIST("candidates")
DOCUMENT = StructType(TEXTS("path", "work", "body", "number_key", "title_key") + IDENTITY)
CITATION = StructType(
    TEXTS("path", "relation", "pinpoint", "text", "body", "key", "title_key", "description")
    + NUMBERS("ordinal", "origin", "line", "start", "end")
    + IDENTITY
)

# What texts say of the works that they identify, a row for each value: the documents themselves and those who cite
# them. Keys go along with what they are keys of.
SAID = """
WITH texts AS (
  SELECT work, path, 1 AS own, kind, number, year, date, issuer, body, title, title_key, number_key
  FROM documents
  UNION ALL
  SELECT identifier, path, 0, kind, number, year, date, issuer, body, title, title_key, IF(key LIKE 'n:%', key, NULL)
  FROM citations WHERE identifier IS NOT NULL)
SELECT work, path, own, STACK(8, 'kind', kind, NULL, 'number', number, NULL, 'year', CAST(year AS STRING), NULL,
  'date', date, NULL, 'issuer', issuer, NULL, 'body', body, NULL, 'title', title, title_key,
  'number_key', number_key, NULL) AS (name, value, key)
FROM texts
"""

# The value of each column: the document's own, of several that of the first path; else what most say, of dates those
# that say most.
WORKS = """
WITH counted AS (
  SELECT work, name, value, own, MAX(key) AS key, COUNT(*) AS count, MIN(path) AS first
  FROM said WHERE value IS NOT NULL GROUP BY work, name, value, own),
ordered AS (
  SELECT work, name, value, own, key,
    STRUCT(-own, IF(own = 1, first, ''), IF(name = 'date', -LENGTH(value), 0), -count, value) AS place FROM counted),
known AS (SELECT work, MAX(own) AS in_corpus FROM said GROUP BY work)
SELECT k.work AS identifier, k.work NOT LIKE 'file:%' AS is_complete, k.in_corpus = 1 AS in_corpus, {columns},
  MIN_BY(o.key, o.place) FILTER (WHERE o.name = 'title') AS title_key,
  MIN(o.value) FILTER (WHERE o.name = 'number_key') AS number_key
FROM known k LEFT JOIN ordered o ON o.work = k.work GROUP BY k.work, k.in_corpus
"""
BEST = "CAST(MIN_BY(o.value, o.place) FILTER (WHERE o.name = '{name}') AS {type}) AS {name}"

# Works that contradict nothing that a mention says.
FITS = """
SELECT DISTINCT o.path, o.ordinal, w.identifier FROM {open} o JOIN documents d ON d.path = o.path JOIN known w ON {match}
WHERE (w.is_complete OR w.in_corpus)
  AND (o.kind IS NULL OR w.kind IS NULL OR o.kind = w.kind OR o.kind IN ('van-ban', 'khac'))
  AND (o.year IS NULL OR w.year IS NULL OR o.year = w.year)
  AND (o.body IS NULL OR w.body IS NULL OR o.body = w.body)
  AND (w.date IS NULL OR d.date IS NULL OR SUBSTR(w.date, 1, LENGTH(d.date)) <= d.date)
  AND d.work <> w.identifier
"""

JOINED = """
SELECT c.*, CASE WHEN c.identifier IS NOT NULL THEN c.identifier
    WHEN f.count = 1 THEN f.first
    WHEN f.count IS NULL AND SIZE(c.candidates) = 0 THEN c.description END AS cited,
  CASE WHEN c.identifier IS NOT NULL THEN 'stated' WHEN f.count = 1 THEN 'joined'
    WHEN f.count > 1 OR SIZE(c.candidates) > 0 THEN 'ambiguous' ELSE 'described' END AS how
FROM citations c LEFT JOIN
  (SELECT path, ordinal, COUNT(*) AS count, MIN(identifier) AS first FROM fits GROUP BY path, ordinal) f
  ON f.path = c.path AND f.ordinal = c.ordinal
"""

LINKED = """
SELECT c.*, CASE WHEN c.origin IS NULL THEN d.work ELSE p.cited END AS citing
FROM joined c JOIN documents d ON d.path = c.path LEFT JOIN joined p ON p.path = c.path AND p.ordinal = c.origin
"""

DESCRIBED = """
SELECT cited AS identifier, false AS is_complete, false AS in_corpus, MIN(kind) AS kind, MIN(number) AS number,
  MIN(year) AS year, MAX(date) AS date, MIN(issuer) AS issuer, MIN(body) AS body, MIN(title) AS title
FROM joined WHERE how = 'described' GROUP BY cited
"""

EDGES = """
SELECT citing, cited, relation, COUNT(*) AS mentions FROM linked
WHERE citing IS NOT NULL AND cited IS NOT NULL AND citing <> cited GROUP BY citing, cited, relation
"""


def parse(spark, paths, vanban, partitions):
    """Documents and citations: `vanban parse` over the paths of each partition, a JSON line a document."""
    command = f"xargs -r -d '\\n' -n 200 {shlex.quote(vanban)} parse"
    # A file that fails is told on standard error and ends the filter with 1; the others are parsed.
    lines = spark.sparkContext.parallelize(paths, partitions).pipe(f"sh -c {shlex.quote(command)}")
    rows = lambda values, schema: tuple(values.get(name) for name in schema.names)

    def facts_of(line):
        document, citations = facts.document_facts(line)
        return rows(document, DOCUMENT), [rows(one, CITATION) for one in citations]

    # Both tables come from one reading of what the filter gives. The rows are ours, so that none is checked again.
    both = StructType([StructField("document", DOCUMENT), StructField("citations", ArrayType(CITATION))])
    parsed = spark.createDataFrame(lines.map(facts_of), both, verifySchema=False).cache()
    return parsed.select("document.*"), parsed.select(F.explode("citations").alias("one")).select("one.*")


def view(frame, name):
    frame = frame.cache()
    frame.createOrReplaceTempView(name)
    return frame


def resolve(spark, documents, citations):
    """Works, citations with their works, and edges."""
    view(documents, "documents")
    view(citations, "citations")
    view(citations.where("identifier IS NULL"), "open")
    spark.sql(SAID).createOrReplaceTempView("said")
    types = {"kind": "STRING", "number": "STRING", "year": "INT", "date": "STRING", "issuer": "STRING", "body": "STRING", "title": "STRING"}
    columns = ", ".join(BEST.format(name=name, type=type) for name, type in types.items())
    known = view(spark.sql(WORKS.format(columns=columns)), "known")
    choices = "(SELECT *, EXPLODE(candidates) AS candidate FROM open)"
    of_choice = spark.sql(FITS.format(open=choices, match="w.identifier = o.candidate"))
    named = "(SELECT * FROM open WHERE SIZE(candidates) = 0)"
    by_number = spark.sql(FITS.format(open=named, match="w.number_key = o.key"))
    by_title = spark.sql(FITS.format(open=named, match="w.title_key = o.key"))
    view(of_choice.union(by_number).union(by_title).distinct(), "fits")
    view(spark.sql(JOINED), "joined")
    linked = view(spark.sql(LINKED), "linked")
    works = known.drop("number_key", "title_key").unionByName(spark.sql(DESCRIBED))
    return works, linked, spark.sql(EDGES)


def page_rank(spark, works, edges, damping=0.85, tolerance=1e-8, rounds=200):
    """The PageRank of each work, as `vanban graph rank` computes it: each pair of works counts once.

    Readers start anywhere, one at each work, and go on by a citation with the chance `damping`; each round passes on
    those that the last one brought, and works that cite none pass on nobody. All that come by in all rounds are in
    proportion to PageRank, for what readers bring who start anew is the same for all works. Citations lead to older
    works, so that later rounds only have those to do with that cite one another. It ends when a round brings less than
    `tolerance` of all; what is left is six times that at most.
    """
    nodes = works.select("identifier", F.monotonically_increasing_id().alias("id")).localCheckpoint()
    pairs = edges.select("citing", "cited").distinct()
    pairs = pairs.join(nodes.select(F.col("identifier").alias("citing"), F.col("id").alias("source")), "citing")
    pairs = pairs.join(nodes.select(F.col("identifier").alias("cited"), F.col("id").alias("target")), "cited")
    degrees = pairs.groupBy("source").agg((damping / F.count("*")).alias("share"))
    pairs = pairs.join(degrees, "source").select("source", "target", "share").repartition("source").localCheckpoint()
    passed = nodes.select("id", F.lit(1.0).alias("readers"))
    brought, total = passed, float(nodes.count())
    for round in range(1, rounds + 1):
        passed = (
            pairs.join(passed, pairs.source == passed.id)
            .groupBy(F.col("target").alias("id"))
            .agg(F.sum(F.col("share") * F.col("readers")).alias("readers"))
            .localCheckpoint()
        )
        brought = brought.unionByName(passed)
        readers = passed.agg(F.sum("readers")).first()[0] or 0.0
        total += readers
        if readers < tolerance * total:
            break
    brought = brought.groupBy("id").agg((F.sum("readers") / total).alias("rank"))
    return nodes.join(brought, "id").select("identifier", "rank")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--files", required=True, help="a text file that names a document a line")
    options.add_argument("--out", required=True, help="the folder for the Parquet files")
    options.add_argument("--vanban", default="vanban", help="the program, as workers find it")
    options.add_argument("--partitions", type=int, default=0, help="of the parsing; default: 4 a core")
    options.add_argument("--shuffles", type=int, default=200, help="partitions of joins")
    options = options.parse_args()

    spark = (
        SparkSession.builder.appName("vanban-graph")
        .config("spark.sql.shuffle.partitions", options.shuffles)
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    spark.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), "facts.py"))
    with open(options.files, encoding="utf-8") as file:
        paths = [line for line in file.read().split("\n") if line]
    partitions = options.partitions or 4 * spark.sparkContext.defaultParallelism
    documents, citations = parse(spark, paths, options.vanban, partitions)
    works, linked, edges = resolve(spark, documents, citations)
    works, edges = works.cache(), edges.cache()
    ranks = page_rank(spark, works, edges)
    for name, frame in [
        ("documents", documents), ("works", works), ("citations", linked), ("edges", edges), ("ranks", ranks),
    ]:
        frame.write.mode("overwrite").parquet(os.path.join(options.out, name))
    print(f"{documents.count()} documents, {works.count()} works, {edges.count()} edges")
    spark.stop()


if __name__ == "__main__":
    main()
