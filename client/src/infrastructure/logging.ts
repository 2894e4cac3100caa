import type { Event, LogLevel, LogOutputChannel, ViewColumn } from 'vscode';
import { Redactor } from '../../../server/src/ringcentral/secret';
import { redact } from './redaction';

/**
 * The extension's output channel. Every line is cleaned before it is written: of the credentials it was told to
 * remember, and of what looks like one. The language client writes here too, so its traces are cleaned as well.
 */
export class Log implements LogOutputChannel {
  readonly #channel: LogOutputChannel;
  readonly #redactor = new Redactor();

  constructor(channel: LogOutputChannel) {
    this.#channel = channel;
  }

  /** From now on this value appears as `***`. */
  remember(secret: string): void {
    this.#redactor.remember(secret);
  }

  /** The text as it may be shown to anybody. */
  clean(text: string): string {
    return redact(this.#redactor.clean(text));
  }

  get name(): string {
    return this.#channel.name;
  }

  get logLevel(): LogLevel {
    return this.#channel.logLevel;
  }

  get onDidChangeLogLevel(): Event<LogLevel> {
    return this.#channel.onDidChangeLogLevel;
  }

  trace(message: string, ...args: readonly unknown[]): void {
    this.#channel.trace(this.#line(message, args));
  }

  debug(message: string, ...args: readonly unknown[]): void {
    this.#channel.debug(this.#line(message, args));
  }

  info(message: string, ...args: readonly unknown[]): void {
    this.#channel.info(this.#line(message, args));
  }

  warn(message: string, ...args: readonly unknown[]): void {
    this.#channel.warn(this.#line(message, args));
  }

  error(error: string | Error, ...args: readonly unknown[]): void {
    this.#channel.error(this.#line(textOf(error), args));
  }

  append(value: string): void {
    this.#channel.append(this.clean(value));
  }

  appendLine(value: string): void {
    this.#channel.appendLine(this.clean(value));
  }

  replace(value: string): void {
    this.#channel.replace(this.clean(value));
  }

  clear(): void {
    this.#channel.clear();
  }

  show(columnOrPreserveFocus?: ViewColumn | boolean, preserveFocus?: boolean): void {
    this.#channel.show(typeof columnOrPreserveFocus === 'boolean' ? columnOrPreserveFocus : preserveFocus);
  }

  hide(): void {
    this.#channel.hide();
  }

  dispose(): void {
    this.#channel.dispose();
  }

  #line(message: string, args: readonly unknown[]): string {
    return this.clean([message, ...args.map(textOf)].join(' '));
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
