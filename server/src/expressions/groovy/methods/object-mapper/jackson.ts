export const jackson = {
  source: "Jackson's own documentation (com.fasterxml.jackson.databind.ObjectMapper, default settings)",
};
