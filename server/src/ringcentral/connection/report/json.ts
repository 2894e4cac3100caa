import type { ConnectionReport } from '../connection-report';

/** Grows by fields; the number changes when a field changes its meaning or goes. */
const CONNECTION_REPORT_FORMAT = 'connection-report/1';

/** The report for machines. */
export function reportAsJson(report: ConnectionReport): string {
  return `${JSON.stringify({ format: CONNECTION_REPORT_FORMAT, ...report }, undefined, 2)}\n`;
}
