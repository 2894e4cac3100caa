import type { HttpAnswer } from './http';

/** What the page shows and sends back. */
export interface Approval {
  /** The random name of this sign-in. */
  readonly ticket: string;
  readonly clientId: string;
  readonly person: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** The sign-in page of the simulator: no script, nothing from elsewhere, two buttons. */
export function approvalPage({ ticket, clientId, person }: Approval): HttpAnswer {
  const body = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Simulated RingCentral sign-in</title></head>
<body>
<h1>Simulated RingCentral account</h1>
<p>The application <strong>${escapeHtml(clientId)}</strong> asks to sign in as <strong>${escapeHtml(person)}</strong>. The account
is made up; it runs on this machine.</p>
<form method="post" action="/restapi/oauth/authorize">
<input type="hidden" name="ticket" value="${escapeHtml(ticket)}">
<button name="decision" value="allow">Sign in</button>
<button name="decision" value="deny">Refuse</button>
</form>
</body>
</html>
`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'Cache-Control': 'no-store',
  };
  return { status: 200, headers, body };
}
