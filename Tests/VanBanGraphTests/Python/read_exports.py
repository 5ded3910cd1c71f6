"""Reads the exports of a graph with NetworkX and pandas and prints, as JSON, what they found.

Arguments: the folder with g.graphml, g.gexf, neo.nodes.csv, neo.edges.csv, gephi.nodes.csv, gephi.edges.csv, then
the identifiers of two works between which a path is looked for.
"""

import json
import sys

import networkx as nx
import pandas as pd

folder, start, end = sys.argv[1:4]
graph = nx.read_graphml(f"{folder}/g.graphml")
gexf = nx.read_gexf(f"{folder}/g.gexf")
hubs, authorities = nx.hits(graph, max_iter=10000, tol=1e-12)
nodes = pd.read_csv(f"{folder}/neo.nodes.csv")
edges = pd.read_csv(f"{folder}/neo.edges.csv")
gephi_nodes = pd.read_csv(f"{folder}/gephi.nodes.csv")
gephi_edges = pd.read_csv(f"{folder}/gephi.edges.csv")
print(
    json.dumps(
        {
            "type": type(graph).__name__,
            "nodes": graph.number_of_nodes(),
            "edges": sorted(f"{a} {b}" for a, b in graph.edges),
            "gexfEdges": sorted(f"{a} {b}" for a, b in gexf.edges),
            "gexfLabels": {node: data["label"] for node, data in gexf.nodes(data=True)},
            "titles": {node: data.get("title") for node, data in graph.nodes(data=True)},
            "pagerank": nx.pagerank(graph, tol=1e-13, max_iter=1000),
            "authorities": authorities,
            "paths": [path for path in nx.all_shortest_paths(graph, start, end)],
            "csvNodes": list(nodes["identifier:ID"]),
            "csvEdges": sorted(
                f"{row[':START_ID']} {row[':END_ID']}" for _, row in edges.drop_duplicates([":START_ID", ":END_ID"]).iterrows()
            ),
            "csvTypes": sorted(set(edges[":TYPE"])),
            "gephiColumns": list(gephi_nodes.columns[:2]) + list(gephi_edges.columns[:2]),
            "gephiNodes": list(gephi_nodes["Id"]),
            "mentions": int(edges["mentions:int"].sum()),
        }
    )
)
