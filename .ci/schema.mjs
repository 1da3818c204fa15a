// Prints the schema that the migrations make: node .ci/schema.mjs > db/schema.sql (after npm run build).
import { openStorage } from '../dist/storage/storage.js';
import { schemaOf } from '../dist/storage/database/schema.js';

const storage = openStorage(':memory:', { now: () => '2026-01-01T00:00:00.000Z' }, []);
process.stdout.write(schemaOf(storage.db));
storage.close();
