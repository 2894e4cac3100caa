import type { Page } from 'playwright-core';

export function findBrowser(): string | undefined;
export function openPage(): Promise<{ readonly page: Page; readonly close: () => Promise<void> }>;
