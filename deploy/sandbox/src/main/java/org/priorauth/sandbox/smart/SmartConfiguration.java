package org.priorauth.sandbox.smart;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** {@code .well-known/smart-configuration} of a payer that wants signed client log-in. */
public record SmartConfiguration(@JsonProperty("token_endpoint") String tokenEndpoint,
        @JsonProperty("grant_types_supported") List<String> grants,
        @JsonProperty("token_endpoint_auth_methods_supported") List<String> methods,
        @JsonProperty("token_endpoint_auth_signing_alg_values_supported") List<String> algorithms,
        @JsonProperty("scopes_supported") List<String> scopes,
        @JsonProperty("capabilities") List<String> capabilities) {

    static SmartConfiguration at(String tokenEndpoint) {
        return new SmartConfiguration(tokenEndpoint, List.of("client_credentials"), List.of("private_key_jwt"),
                List.of("RS384", "ES384"), List.of("system/*.*", "system/Claim.c", "system/Subscription.cruds"),
                List.of("client-confidential-asymmetric", "permission-v2"));
    }
}
