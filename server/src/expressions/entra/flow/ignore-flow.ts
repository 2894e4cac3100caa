import { Opaque } from '../../kit/value';

/**
 * Nothing is provisioned: not "empty", but no change at all. It is the result of IgnoreFlowIfNullOrEmpty for an empty
 * value and of the words IgnoreAttributeFlow and IgnoreObjectFlow.
 */
export class IgnoreFlow extends Opaque {
  readonly typeName: string;

  private constructor(
    /** What is left out of the request: this attribute, or the whole user. */
    readonly what: 'attribute' | 'object',
  ) {
    super();
    this.typeName = what === 'attribute' ? 'IgnoreAttributeFlow' : 'IgnoreObjectFlow';
  }

  static readonly attribute = new IgnoreFlow('attribute');
  static readonly object = new IgnoreFlow('object');
}
