import { parentPort, workerData } from 'node:worker_threads';
import { fullCheck } from './check.ts';

parentPort?.postMessage(fullCheck(workerData as string));
