#!/usr/bin/env python3
"""Prints how long NetworkX takes for PageRank of the graph whose edges are the rows of a CSV file."""

import sys
import time

import networkx as nx
import pandas as pd


def measure(name, body):
    clock, processor = time.perf_counter(), time.process_time()
    result = body()
    print(f"{name}: {time.perf_counter() - clock:.2f} s, processor {time.process_time() - processor:.2f} s")
    return result


def read():
    graph = nx.DiGraph()
    graph.add_edges_from(pd.read_csv(sys.argv[1], header=None).itertuples(index=False, name=None))
    return graph


graph = measure("NetworkX, reading the edges from CSV", read)
measure("NetworkX with SciPy, PageRank of the graph in memory, tolerance 1e-6 a work", lambda: nx.pagerank(graph))
tolerance = 1e-12 / graph.number_of_nodes()
measure(
    "NetworkX with SciPy, PageRank of the graph in memory, tolerance as here",
    lambda: nx.pagerank(graph, tol=tolerance, max_iter=500),
)
