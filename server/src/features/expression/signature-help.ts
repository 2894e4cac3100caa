import type { ProvisioningDocument } from '../../documents/document';
import type { FunctionEntry } from '../../expressions/kit/function-entry';
import { parameterOf, signatureOf } from '../../expressions/kit/signature';
import type { Span } from '../../text/span';
import type { Workspace } from '../workspace';
import { describeFunction, signatureWithResult } from './function-words';
import { expressionPlaceAt } from './place';

/** One overload of the function that is being called. */
export interface SignatureWords {
  /** `substring(int beginIndex, int endIndex?) → String` */
  readonly label: string;
  /** Markdown. */
  readonly documentation: string;
  readonly parameters: readonly ParameterWords[];
  /** Index of the parameter that the cursor is in; undefined when the overload has none for it. */
  readonly active: number | undefined;
}

export interface ParameterWords {
  /** Offsets in the label of the signature. */
  readonly label: Span;
  readonly documentation?: string;
}

export interface SignatureHelp {
  readonly signatures: readonly SignatureWords[];
  /** Index of the overload that fits what is written. */
  readonly active: number;
}

/** The signatures of the call around the cursor; undefined when it stands in none that is known. */
export function signatureHelp(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): SignatureHelp | undefined {
  const place = expressionPlaceAt(document, offset, workspace);
  if (place === undefined) return undefined;
  const { language, parsed, scope } = place.slot;
  const found = language.signatureAt(parsed, place.offset, scope);
  if (found === undefined || found.functions.length === 0) return undefined;
  return { signatures: found.functions.map((entry) => words(entry, found.argument)), active: found.active };
}

function words(entry: FunctionEntry, argument: number): SignatureWords {
  const spans = signatureOf(entry).parameters;
  const active = parameterOf(entry, argument);
  return {
    label: signatureWithResult(entry),
    documentation: describeFunction(entry),
    parameters: entry.parameters.map(({ documentation, values }, index) => {
      const facts = [documentation ?? '', values === undefined ? '' : `One of ${values.join(', ')}.`];
      const text = facts.filter((fact) => fact !== '').join(' ');
      return { label: spans[index] as Span, ...(text === '' ? {} : { documentation: text }) };
    }),
    active: active < 0 ? undefined : active,
  };
}
