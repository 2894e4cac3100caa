import { parentPort } from 'node:worker_threads';
import { isWorkerRequest } from '../protocol-checks';
import { PlanningService } from './service';

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker.');
const service = new PlanningService((reply, transfer = []) => port.postMessage(reply, transfer));
port.on('message', (message: unknown) => {
  if (isWorkerRequest(message)) service.receive(message);
});
