import type { Source } from '../../scim/sources';

export const directoryInsights: Source = {
  title: 'JumpCloud, Directory Insights API',
  url: 'https://docs.jumpcloud.com/api/insights/directory/1.0/index.html',
};
