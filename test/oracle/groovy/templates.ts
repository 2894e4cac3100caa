import type { Grammar } from '../grammar';

/** Whole templates. */
export const templates: Grammar = {
  template: {
    leaf: [],
    deep: [
      '${⟨a⟩}',
      '${⟨a⟩}',
      '${⟨s⟩}',
      '${⟨s⟩}',
      '${⟨n⟩}',
      '${⟨b⟩}',
      '${⟨l⟩}',
      '${⟨m⟩}',
      '${⟨d⟩}',
      '${⟨x⟩}',
      '⟨text⟩${⟨s⟩}⟨text⟩',
      '⟨text⟩${⟨a⟩}⟨text⟩${⟨n⟩}',
      '${⟨program⟩}',
      '${⟨program⟩}',
      '${⟨program⟩}',
      '{"n":"${⟨s⟩}","v":${⟨n⟩}}',
      '$accountName⟨text⟩',
      '<% ⟨scriptlet⟩ %>⟨text⟩',
      '⟨text⟩<%= ⟨a⟩ %>',
      '${⟨closureCall⟩}',
    ],
  },
  text: { leaf: ['', ' ', 'x', '"q"', '\\$y', '-', '/v1/', 'a\nb', '\\n', '#'], deep: [] },
  scriptlet: {
    leaf: [
      'def v = ⟨a⟩; out.print(v)',
      'if (⟨b⟩) { %>yes<% } else { %>no<% }',
      'for (i in ⟨L⟩) { %>${i}<% }',
      'v = ⟨s⟩ %>$v<%',
      'print ⟨s⟩',
      '⟨L⟩.each { v -> %>[$v]<% }',
    ],
    deep: [],
  },
};
