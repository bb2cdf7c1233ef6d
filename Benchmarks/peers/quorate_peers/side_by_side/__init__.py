"""Runs everything on one machine, judges every plan alike, and shows what came out."""
