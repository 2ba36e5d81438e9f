"""Generates SampleData/it-programme-2013: a made-up city's IT programme 2013-2018, as dated deliveries."""
