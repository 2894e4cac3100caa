import { describe, expect, it } from 'vitest';
import { checkAccessToken, checkClientId, checkJwt } from '../../../../../client/src/inputs/account/credential-checks';

describe('what can be told of a credential before it is sent', () => {
  it('accepts what is right, blanks around it aside', () => {
    expect([checkJwt(' aa.bb.cc '), checkClientId('AbC-1'), checkAccessToken('U0pD')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [checkJwt('sesame'), /three parts/],
    [checkJwt('aa.bb\n.cc'), /line breaks/],
    [checkJwt(' '), /JWT credential/],
    [checkClientId('ada@example.com'), /not a client ID/],
    [checkClientId(''), /developer console/],
    [checkAccessToken('Bearer abc'), /"Bearer"/],
    [checkAccessToken('a b'), /in one piece/],
  ])('%s', (message, expected) => {
    expect(message).toMatch(expected);
    expect(message).not.toMatch(/sesame|ada@|abc/);
  });
});
