package dev.aftercare.sheet.xlsx;

import dev.aftercare.problem.Refusal.FileOverLimit.Limit;

/// How many bytes a part may unpack to; a part cannot have been packed into more than the file.
record PartLimit(Limit kind, long bytes, int ratio, long fileSize) {}
