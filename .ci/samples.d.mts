export function sampleEditions(): Promise<Map<string, string>>;
