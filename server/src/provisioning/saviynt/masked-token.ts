/** The token never comes near a plan; what stands for it in texts is this. */
export const MASKED_TOKEN = 'Bearer ***';
