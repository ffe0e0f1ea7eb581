package org.priorauth.submission.pas;

import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.intake.Order;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.payer.PayerProfile;

/**
 * Everything a request is made of.
 *
 * @param placeOfService of a line that names none
 */
public record Request(UUID authorization, Intent intent, Order order, PayerProfile payer, List<Attached> documents,
        String placeOfService) {}
