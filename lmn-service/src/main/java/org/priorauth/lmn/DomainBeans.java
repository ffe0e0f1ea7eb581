package org.priorauth.lmn;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.priorauth.chassis.time.Ids;
import org.priorauth.lmn.domain.Continuing;
import org.priorauth.lmn.domain.Drafting;
import org.priorauth.lmn.domain.Learning;
import org.priorauth.lmn.domain.Templates;
import org.priorauth.lmn.domain.lint.Lint;
import org.priorauth.lmn.domain.lint.Policies;

/** Hands the framework-free domain to the container. */
class DomainBeans {

    @Produces
    @Singleton
    Drafting drafting(Templates templates) {
        return new Drafting(templates);
    }

    @Produces
    @Singleton
    Learning learning(Drafting drafting, Ids ids) {
        return new Learning(drafting, ids::next);
    }

    @Produces
    @Singleton
    Continuing continuing(Drafting drafting, Ids ids, LmnSettings settings) {
        return new Continuing(drafting, ids::next, settings.zone());
    }

    @Produces
    @Singleton
    Lint lint(Policies policies) {
        return new Lint(Lint.rules(), policies);
    }
}
