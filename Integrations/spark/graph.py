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
DOCUMENT = StructType(TEXTS("path", "work", "number_key", "title_key") + IDENTITY)
CITATION = StructType(
    TEXTS("path", "relation", "pinpoint", "text", "body", "key", "description")
    + NUMBERS("ordinal", "origin", "line", "start", "end")
    + IDENTITY
)

# What a text identifies, in order of how much each says: the documents themselves, then those who cite them.
WORKS = """
WITH said AS (
  SELECT work, path, 1 AS own, kind, number, year, date, issuer, CAST(NULL AS STRING) AS body, title FROM documents
  UNION ALL
  SELECT identifier, path, 0, kind, number, year, date, issuer, body, title FROM stated),
known AS (SELECT work, MAX(own) AS in_corpus FROM said GROUP BY work)
SELECT k.work AS identifier, k.work NOT LIKE 'file:%' AS is_complete, k.in_corpus = 1 AS in_corpus,
  {columns}, n.number_key, named(title.value) AS title_key
FROM known k {joins}
LEFT JOIN (SELECT work, MIN(number_key) AS number_key FROM (
    SELECT work, number_key FROM documents
    UNION ALL SELECT identifier, key FROM stated WHERE key LIKE 'n:%') GROUP BY work) n ON n.work = k.work
"""

# The value of one column: the document's own, of several that of the first path; else what most say.
BEST = """
LEFT JOIN (SELECT work, value FROM (
    SELECT work, value, ROW_NUMBER() OVER (PARTITION BY work ORDER BY own DESC, IF(own = 1, first, ''),
        {better} count DESC, text) AS place
    FROM (SELECT work, own, {column} AS value, CAST({column} AS STRING) AS text, COUNT(*) AS count, MIN(path) AS first
      FROM said WHERE {column} IS NOT NULL GROUP BY work, own, {column}))
  WHERE place = 1) {column} ON {column}.work = k.work
"""

# Works that contradict nothing that a mention says.
FITS = """
SELECT DISTINCT o.path, o.ordinal, w.identifier FROM open o JOIN documents d ON d.path = o.path JOIN known w ON {match}
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
    command = f"xargs -r -d '\\n' -n 50 {shlex.quote(vanban)} parse"
    # A file that fails is told on standard error and ends the filter with 1; the others are parsed.
    lines = spark.sparkContext.parallelize(paths, partitions).pipe(f"sh -c {shlex.quote(command)}")
    parsed = lines.map(facts.document_facts).cache()
    rows = lambda values, schema: tuple(values.get(name) for name in schema.names)
    documents = spark.createDataFrame(parsed.map(lambda both: rows(both[0], DOCUMENT)), DOCUMENT)
    citations = spark.createDataFrame(parsed.flatMap(lambda both: [rows(one, CITATION) for one in both[1]]), CITATION)
    return documents, citations


def view(frame, name):
    frame = frame.cache()
    frame.createOrReplaceTempView(name)
    return frame


def resolve(spark, documents, citations):
    """Works, citations with their works, and edges."""
    spark.udf.register("named", lambda title: facts.name_key(title) if title else None, StringType())
    view(documents, "documents")
    view(citations, "citations")
    view(citations.where("identifier IS NOT NULL"), "stated")
    view(citations.where("identifier IS NULL"), "open")
    columns = ["kind", "number", "year", "date", "issuer", "body", "title"]
    joins = "".join(BEST.format(column=name, better="LENGTH(value) DESC," if name == "date" else "") for name in columns)
    selected = ", ".join(f"{name}.value AS {name}" for name in columns)
    known = view(spark.sql(WORKS.format(columns=selected, joins=joins)), "known")
    of_choice = FITS.format(match="ARRAY_CONTAINS(o.candidates, w.identifier)")
    by_number = FITS.format(match="w.number_key = o.key") + " AND SIZE(o.candidates) = 0"
    by_title = FITS.format(match="w.title_key = o.key") + " AND SIZE(o.candidates) = 0"
    view(spark.sql(of_choice).union(spark.sql(by_number)).union(spark.sql(by_title)).distinct(), "fits")
    view(spark.sql(JOINED), "joined")
    linked = view(spark.sql(LINKED), "linked")
    works = known.drop("number_key", "title_key").unionByName(spark.sql(DESCRIBED))
    return works, linked, spark.sql(EDGES)


def page_rank(spark, works, edges, damping=0.85, tolerance=1e-9, rounds=200):
    """The PageRank of each work, as `vanban graph rank` computes it: each pair of works counts once.

    What works pass on is summed by one join and one aggregation a round. The rest of 1, which is what readers bring who
    start anew or come from works that cite none, is the same for all works.
    """
    nodes = works.select("identifier").localCheckpoint()
    count = nodes.count()
    pairs = edges.select("citing", "cited").distinct()
    pairs = pairs.join(pairs.groupBy("citing").agg(F.count("*").alias("degree")), "citing").localCheckpoint()
    base, passed = 1.0 / count, spark.createDataFrame([], "cited STRING, passed DOUBLE")

    def ranks():
        return nodes.join(passed, nodes.identifier == passed.cited, "left").select(
            "identifier", (F.lit(base) + F.coalesce("passed", F.lit(0.0))).alias("rank")
        )

    for round in range(1, rounds + 1):
        old = ranks()
        passed = (
            pairs.join(old, pairs.citing == old.identifier)
            .groupBy("cited")
            .agg((damping * F.sum(F.col("rank") / F.col("degree"))).alias("passed"))
            .localCheckpoint()
        )
        base = (1 - (passed.agg(F.sum("passed")).first()[0] or 0.0)) / count
        # Looked at now and then only, for it costs a join.
        if round % 10 == 0:
            new = ranks().withColumnRenamed("rank", "new")
            if old.join(new, "identifier").agg(F.sum(F.abs(F.col("new") - F.col("rank")))).first()[0] < tolerance:
                break
    return ranks()


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
