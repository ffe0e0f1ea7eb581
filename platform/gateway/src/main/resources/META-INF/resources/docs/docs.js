// Swagger UI on the merged document. A change tried out with a browser's session needs the header no form can set.
SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    request.headers["Priorauth-Csrf"] = "1";
    return request;
  },
});
