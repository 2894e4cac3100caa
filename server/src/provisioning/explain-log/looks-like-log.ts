/** Whether a text has events of a provisioning log; looks at its beginning, so that it costs nothing on every document. */
export function looksLikeLog(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (/"(?:provisioningSteps|ProvisioningSteps|provisioningStatusInfo|ProvisioningStatusInfo)"/.test(head)) return true;
  if (/"eventType"\s{0,9}:\s{0,9}"(?:application\.(?:provision|integration|appuser)|app\.user_management)\b/.test(head))
    return true;
  return /"event_type"\s{0,9}:\s{0,9}"(?:idm_integration_|integration_(?:de)?activate|(?:user|group)_[a-z]{3,9}_provision|user_deprovision)/.test(
    head,
  );
}
