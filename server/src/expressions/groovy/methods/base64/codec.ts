export const url = 'java.util.Base64$UrlEncoder';
