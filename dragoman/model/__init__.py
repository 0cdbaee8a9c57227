"""Values: documents, spans, findings, items of the record, dates, code lists."""
