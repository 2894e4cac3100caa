import type { Connection, ResponseError } from 'vscode-languageserver';
import { documentInfo } from '../features/document-info';
import { callsOf } from './calls-handler';
import { editableExpression, peopleResultsOf, unmappedTargetsOf, writeExpression } from './edit-expression-handler';
import { evaluateExpression, expressionAt } from './evaluate-handler';
import type { OnRequest } from './language-requests';
import { mappingPartOf } from './mapping-part-handler';
import { mappingPlacesOf } from './mapping-places-handler';
import {
  type CallInfo,
  type CallsParams,
  callsMethod,
  type DocumentInfo,
  type DocumentInfoParams,
  documentInfoMethod,
  type EditableExpression,
  type EvaluateAnswer,
  type EvaluateParams,
  type ExpressionInfo,
  type ExpressionPlaceParams,
  editableExpressionMethod,
  evaluateMethod,
  expressionAtMethod,
  type MappingPartInfo,
  type MappingPlaceInfo,
  type MappingPlacesParams,
  mappingPartMethod,
  mappingPlacesMethod,
  type PeopleResultsParams,
  type PersonResultInfo,
  peopleResultsMethod,
  type UnmappedTargetInfo,
  unmappedTargetsMethod,
  type WriteBackAnswer,
  type WriteBackParams,
  writeBackMethod,
} from './protocol';
import { subjectOf } from './session';

/** The requests beyond LSP, `ringcentralProvisioning/…`; docs/language-server.md describes them for other clients. */
export function registerOwnRequests(connection: Connection, on: OnRequest): void {
  connection.onRequest(
    expressionAtMethod,
    on<ExpressionPlaceParams, ExpressionInfo | null>('expression', null, expressionAt),
  );
  connection.onRequest(
    evaluateMethod,
    on<EvaluateParams, EvaluateAnswer | null>('evaluation', null, evaluateExpression),
  );
  connection.onRequest(
    editableExpressionMethod,
    on<ExpressionPlaceParams, EditableExpression | null>('editable expression', null, editableExpression),
  );
  connection.onRequest(
    peopleResultsMethod,
    on<PeopleResultsParams, readonly PersonResultInfo[] | null>('results for people', null, peopleResultsOf),
  );
  connection.onRequest<WriteBackAnswer | ResponseError<never> | null, never>(
    writeBackMethod,
    on<WriteBackParams, WriteBackAnswer | null>('write back', null, writeExpression),
  );
  connection.onRequest(
    unmappedTargetsMethod,
    on<ExpressionPlaceParams, readonly UnmappedTargetInfo[] | null>('unmapped targets', null, unmappedTargetsOf),
  );
  connection.onRequest(callsMethod, on<CallsParams, readonly CallInfo[] | null>('calls', null, callsOf));
  connection.onRequest(
    mappingPlacesMethod,
    on<MappingPlacesParams, readonly MappingPlaceInfo[] | null>('mapping places', null, mappingPlacesOf),
  );
  connection.onRequest(
    mappingPartMethod,
    on<ExpressionPlaceParams, MappingPartInfo | null>('mapping part', null, mappingPartOf),
  );
  connection.onRequest(
    documentInfoMethod,
    on<DocumentInfoParams, DocumentInfo | null>('document info', null, async (session, params) => {
      const subject = await subjectOf(session, params.uri);
      return subject === undefined ? null : documentInfo(subject.document, subject.workspace);
    }),
  );
}
