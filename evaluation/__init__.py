"""Measuring Dragoman: scores against expected records, public benchmarks, speed. No part of the package."""
