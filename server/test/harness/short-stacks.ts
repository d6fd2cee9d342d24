/**
 * Jest asks for a hundred frames and maps each to its source, for every refusal that a test provokes: a tenth of the time
 * of those that provoke thousands. As many as Node's own say where it was.
 */
Error.stackTraceLimit = 10;
