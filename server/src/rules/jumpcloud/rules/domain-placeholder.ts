import type { JsonNode, JsonString } from '../../../json/node';
import type { JumpCloudRule } from '../jumpcloud-rule';

const PLACEHOLDER = '<mydomain>';

/** Source: JumpCloud, Integrate with RingCentral: replace any instances of `<mydomain>`. */
export const domainPlaceholder: JumpCloudRule = {
  code: 'jumpcloud/domain-placeholder',
  severity: 'error',
  title: 'Placeholder for the domain',
  checkApplication({ config }, { document }, report) {
    if (config === undefined) return;
    for (const node of textsBelow(config)) {
      const start = node.value.toLowerCase().indexOf(PLACEHOLDER);
      if (start < 0) continue;
      report({
        span: { start, end: start + PLACEHOLDER.length },
        at: document.text.inString(node),
        message: `${PLACEHOLDER} stands for the RingCentral domain and is not replaced. Single sign-on fails as long as it stands here. Write your domain.`,
      });
    }
  },
};

/** All texts below a node, in the order of the file; a tree of JSON is as deep as its reader allows. */
function textsBelow(root: JsonNode): readonly JsonString[] {
  const found: JsonString[] = [];
  const open: JsonNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'string') found.push(node);
    else if (node.kind === 'array') open.push(...node.items.toReversed());
    else if (node.kind === 'object')
      open.push(...node.properties.toReversed().flatMap(({ value }) => (value === undefined ? [] : [value])));
  }
  return found;
}
